package org.concordat.funding.award.earlier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * One year of an award of earlier times, as a line of the old books gives it.
 *
 * @param fund its code
 * @param reference what the old books call the award; the same in the lines of its other years
 * @param organisation name or id of the recipient, as membership tells it
 * @param part code of the sub-region that it drew on, or REGIONAL
 * @param matchFunding {@code null} for none
 * @param paid of the year in all; {@code null} when nothing was paid
 */
public record ImportedAward(
        @NotBlank @Size(max = 40) String fund,
        @NotBlank @Size(max = 50) String reference,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 50) String part,
        @NotBlank @Size(max = 200) String title,
        @NotNull FinancialYear financialYear,
        @NotNull AmountKind kind,
        @NotNull Money amount,
        Money matchFunding,
        @NotNull LocalDate awardedOn,
        Money paid,
        LocalDate paidOn)
        implements ImportRow<ImportedAward> {

    @Override
    public ImportedAward content() {
        if ((paid == null) != (paidOn == null)) {
            throw Refusal.rule("payment-unclear", "What was paid has a day. Fill in both paid and paidOn, or neither.");
        }
        if (paid != null && (!paid.isPositive() || paid.compareTo(amount) > 0)) {
            throw Refusal.rule("paid-more-than-awarded", "What was paid is above 0.00 and no more than the amount.");
        }
        if (paidOn != null && paidOn.isBefore(awardedOn)) {
            throw Refusal.rule(
                    "paid-before-awarded", "An award is paid on the day it was made or later. Correct paidOn.");
        }
        if (matchFunding != null && matchFunding.isNegative()) {
            throw Refusal.rule("match-below-zero", "Match funding is 0.00 or above.");
        }
        return this;
    }

    AmountLine line() {
        return new AmountLine(financialYear, kind, amount);
    }

    Money match() {
        return matchFunding == null ? Money.ZERO : matchFunding;
    }

    Money paidInAll() {
        return paid == null ? Money.ZERO : paid;
    }
}
