package org.concordat.programme.benefit.saving;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/**
 * Which savings are asked for; {@code null} asks for all.
 *
 * @param programme whose activity or project brought them about
 * @param financialYear in which they save something
 * @param duplicates only those in whose place another counts, or only those that count themselves
 * @param boundary the only organisation whose savings the caller may see
 */
public record SavingFilter(
        UUID organisation,
        UUID programme,
        UUID project,
        SavingStatus status,
        SavingKind kind,
        FinancialYear financialYear,
        Boolean duplicates,
        UUID boundary) {}
