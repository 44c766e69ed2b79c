// Create: the rank of a page in the navigation, between those of its neighbours. Ranks are decimals, counted exactly.

/** A rank for a page. */
export interface ChosenRank {
  /** As front matter writes it, for example `20.15`. */
  rank: string;
  /** Whether there was no room without one decimal more than its neighbours have. */
  isCrowded: boolean;
}

/** Ranks have no more decimals than this. */
const MOST_DECIMALS = 9;

/** A rank above `lower` and below `upper`, as round as can be; undefined where there is none. */
export function rankBetween(lower: string | undefined, upper: string | undefined): ChosenRank | undefined {
  if (upper === undefined) return lower === undefined ? { rank: '10', isCrowded: false } : rankAfter(lower);
  const most = Math.max(decimalsOf(lower ?? '0'), decimalsOf(upper));
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const unit = 10n ** BigInt(MOST_DECIMALS - decimals);
    const first = units(lower ?? '0') / unit + 1n;
    const last = (units(upper) - 1n) / unit;
    if (first > last) continue;
    const rank = write((first + last) / 2n, decimals);
    return {
      rank: decimals > 0 ? rank.padEnd(rank.length + Math.max(0, most - decimals), '0') : rank,
      isCrowded: decimals > most,
    };
  }
  return undefined;
}

/** Compares two ranks as written; negative when the first is lower. */
export function compareRanks(a: string, b: string): number {
  return Number(units(a) - units(b));
}

/** The next round rank: 20 → 30, 20.10 → 20.20, 20.1 → 20.2. */
function rankAfter(rank: string): ChosenRank {
  const decimals = decimalsOf(rank);
  const step = decimals === 1 ? 1n : 10n;
  const value = units(rank) / 10n ** BigInt(MOST_DECIMALS - decimals);
  return { rank: write((value / step + 1n) * step, decimals), isCrowded: false };
}

function decimalsOf(rank: string): number {
  return rank.split('.')[1]?.length ?? 0;
}

/** A rank in units of its last possible decimal. */
function units(rank: string): bigint {
  const [whole = '0', decimals = ''] = rank.split('.');
  return BigInt(whole + decimals.padEnd(MOST_DECIMALS, '0'));
}

function write(value: bigint, decimals: number): string {
  if (decimals === 0) return String(value);
  const digits = String(value).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
