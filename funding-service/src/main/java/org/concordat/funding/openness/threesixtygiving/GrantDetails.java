package org.concordat.funding.openness.threesixtygiving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.platform.money.Money;

/**
 * What open data say of an award beside what stands in the register.
 *
 * @param fundCode how its fund is called
 * @param requested what was applied for; {@code null} for an award of earlier times
 * @param openCall whether everybody could apply; {@code null} for an award of earlier times
 * @param sources where the fund's money for the years of the award comes from
 * @param changedAt when it has changed last; {@code null} when that was before records were kept
 */
public record GrantDetails(
        UUID award, String fundCode, Money requested, Boolean openCall, List<SourceKind> sources, Instant changedAt) {}
