package org.concordat.funding.openness.awardregister;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.platform.id.Id;
import org.concordat.platform.time.FinancialYear;

/**
 * Which awards of the register are asked for; {@code null} asks for all.
 *
 * @param financialYear a year for which they have money
 * @param recipient who has them or had them
 * @param part the sub-region whose share they draw on, or REGIONAL
 * @param decided on which days they were decided
 */
public record AwardRegisterFilter(
        UUID fund,
        UUID call,
        UUID recipient,
        FinancialYear financialYear,
        String part,
        AwardStatus status,
        Days decided) {

    /** Both included; {@code null} for no limit. */
    public record Days(LocalDate from, LocalDate to) {}

    public static AwardRegisterFilter of(
            Id fund,
            Id call,
            Id recipient,
            FinancialYear financialYear,
            String part,
            AwardStatus status,
            Days decided) {
        return new AwardRegisterFilter(
                value(fund), value(call), value(recipient), financialYear, part, status, decided);
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }
}
