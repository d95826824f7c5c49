package org.concordat.membership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.concordat.membership.subscription.document.SupplierSettings;

/** What a partnership may set for itself. */
@ConfigMapping(prefix = "concordat.membership")
public interface MembershipConfig {

    /** Days from the issue of an invoice until it is due, when the clerk names no day. */
    @WithDefault("30")
    @Min(0)
    @Max(365)
    int invoiceDueDays();

    /** How often the service looks for memberships that are to lapse. */
    @WithDefault("1h")
    String lapseEvery();

    /** How often the service looks for seats whose holders have ended. */
    @WithDefault("1h")
    String vacateEvery();

    /** Organisations that a subscription run invites in one transaction. */
    @WithDefault("50")
    @Min(1)
    @Max(1000)
    int runBatch();

    /** Days before a financial year from which a step of its subscriptions may be dated: a year ahead. */
    @WithDefault("366")
    @Min(0)
    int daysBeforeYear();

    /** Days after a financial year until which a step may be dated: six years, for which a debt can be claimed. */
    @WithDefault("2192")
    @Min(0)
    int daysAfterYear();

    /** How many months it stays known who was shown which contact: two years; the database keeps it for one at least. */
    @WithDefault("24")
    @Min(12)
    @Max(240)
    int contactReadingsKeptMonths();

    /** The partnership as invoices and credit notes name it, and how to pay it. */
    SupplierSettings supplier();
}
