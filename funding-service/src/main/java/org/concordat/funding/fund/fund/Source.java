package org.concordat.funding.fund.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one source is expected to bring a fund in one financial year, and on which days it may be spent. */
@Embeddable
public record Source(
        UUID id,
        @Enumerated(EnumType.STRING) SourceKind kind,

        @AddedLater
        @Size(max = 50)
        @Schema(nullable = true, description = "Code of its funding stream; null when none was named")
        String stream,

        @Size(max = 200) String name,
        FinancialYear financialYear,
        @Schema(description = "Expected for the year") Money amount,

        @Size(max = 40)
        @Schema(nullable = true, description = "Code of the programme the money is earmarked for; null for any")
        String programme,

        @Embedded @JsonUnwrapped SpendingPeriod spending) {

    public Source {
        if (amount.isNegative()) {
            throw Refusal.rule(
                    "source-below-zero",
                    "/amount",
                    "A source brings nothing or more. Send an amount of 0.00 or above.");
        }
        // the database has no row of its own for the days, so that none of them comes back as none at all
        spending = spending == null ? SpendingPeriod.WITHOUT_LIMIT : spending;
    }

    /** One that may be spent on any day and belongs to no stream. */
    public static Source expected(
            SourceKind kind, String name, FinancialYear financialYear, Money amount, String programme) {
        return new Source(Ids.next(), kind, null, name, financialYear, amount, programme, SpendingPeriod.WITHOUT_LIMIT);
    }

    /** The same source under a stream, {@code null} for none. */
    public Source inStream(String newStream) {
        return new Source(id, kind, newStream, name, financialYear, amount, programme, spending);
    }

    /** The same source with the first and the last day on which it may be spent; {@code null} for no such limit. */
    public Source spendable(LocalDate firstDay, LocalDate lastDay) {
        return over(spending.amended(firstDay, lastDay));
    }

    /** The same source under another name with another amount expected. */
    public Source bringing(String newName, Money newAmount) {
        return new Source(id, kind, stream, newName, financialYear, newAmount, programme, spending);
    }

    Source extendedTo(LocalDate newLastDay) {
        return over(spending.extendedTo(newLastDay));
    }

    private Source over(SpendingPeriod period) {
        return new Source(id, kind, stream, name, financialYear, amount, programme, period);
    }

    /** True when money of this source must be the only one of its kind and year in the fund. */
    boolean collidesWith(Source other) {
        return kind == SourceKind.SUBSCRIPTIONS
                && other.kind == SourceKind.SUBSCRIPTIONS
                && financialYear.equals(other.financialYear);
    }
}
