package org.concordat.funding.ledger;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account of a fund. What is received and free is one account; what is set aside is kept by financial year and part of
 * the region, what is committed and paid by award too, so that none of them can be spent for another.
 */
@Schema(name = "LedgerAccount")
public record Account(
        AccountKind kind,

        @Schema(nullable = true, description = "The year that it is set aside, committed, paid or charged for")
        FinancialYear financialYear,

        @Size(max = 50)
        @Schema(
                nullable = true,
                description = "Code of the sub-region, or REGIONAL for what stays with the whole region")
        String part,

        @Schema(nullable = true, description = "The award that it is committed to or paid on")
        UUID award) {

    /** The part of what is set aside that stays with the whole region. */
    public static final String REGIONAL = "REGIONAL";

    public static final Account SOURCE = new Account(AccountKind.SOURCE, null, null, null);
    public static final Account UNALLOCATED = new Account(AccountKind.UNALLOCATED, null, null, null);

    public Account {
        boolean ofAYear = kind != AccountKind.SOURCE && kind != AccountKind.UNALLOCATED;
        boolean ofAnAward = kind == AccountKind.COMMITTED || kind == AccountKind.PAID;
        boolean ofAPartThatIsNotCharged = kind == AccountKind.CHARGED && !REGIONAL.equals(part);
        if ((financialYear != null) != ofAYear
                || (part != null) != ofAYear
                || (award != null) != ofAnAward
                || ofAPartThatIsNotCharged) {
            throw new IllegalArgumentException(
                    "No such account: %s %s %s %s".formatted(kind, financialYear, part, award));
        }
    }

    /** @param part a sub-region's code, or {@link #REGIONAL} */
    public static Account allocated(FinancialYear year, String part) {
        return new Account(AccountKind.ALLOCATED, year, part, null);
    }

    /** @param part that it was set aside for, and goes back to when it is released */
    public static Account committed(FinancialYear year, String part, UUID award) {
        return new Account(AccountKind.COMMITTED, year, part, award);
    }

    /** @param part that it was set aside for */
    public static Account paid(FinancialYear year, String part, UUID award) {
        return new Account(AccountKind.PAID, year, part, award);
    }

    /** What the accountable body takes for a year stands with the whole region. */
    public static Account charged(FinancialYear year) {
        return new Account(AccountKind.CHARGED, year, REGIONAL, null);
    }

    /** As entries are hashed with it and refusals call it. */
    @Override
    public String toString() {
        var name = new StringBuilder(kind.name());
        for (Object each : new Object[] {financialYear, part, award}) {
            if (each != null) {
                name.append(' ').append(each);
            }
        }
        return name.toString();
    }
}
