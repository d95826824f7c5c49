package org.concordat.membership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.concordat.membership.subscription.document.SupplierSettings;
import org.concordat.platform.value.WholeNumberWithin;

/** What a partnership may set for itself. */
@ConfigMapping(prefix = "concordat.membership")
public interface MembershipConfig {

    /** Days from the issue of an invoice until it is due, when the clerk names no day. */
    @WithDefault("30")
    @WithConverter(DaysUntilDue.class)
    int invoiceDueDays();

    /** How often the service looks for memberships that are to lapse. */
    @WithDefault("1h")
    String lapseEvery();

    /** How often the service looks for seats whose holders have ended. */
    @WithDefault("1h")
    String vacateEvery();

    /** Organisations that a subscription run invites in one transaction. */
    @WithDefault("50")
    @WithConverter(Batch.class)
    int runBatch();

    /** Days before a financial year from which a step of its subscriptions may be dated: a year ahead. */
    @WithDefault("366")
    @WithConverter(Days.class)
    int daysBeforeYear();

    /** Days after a financial year until which a step may be dated: six years, for which a debt can be claimed. */
    @WithDefault("2192")
    @WithConverter(Days.class)
    int daysAfterYear();

    /** How many months it stays known who was shown which contact: two years; the database keeps it for one at least. */
    @WithDefault("24")
    @WithConverter(MonthsKept.class)
    int contactReadingsKeptMonths();

    /** The partnership as invoices and credit notes name it, and how to pay it. */
    SupplierSettings supplier();

    final class DaysUntilDue extends WholeNumberWithin {
        public DaysUntilDue() {
            super(0, 365);
        }
    }

    final class Batch extends WholeNumberWithin {
        public Batch() {
            super(1, 1000);
        }
    }

    final class Days extends WholeNumberWithin {
        public Days() {
            super(0, Integer.MAX_VALUE);
        }
    }

    final class MonthsKept extends WholeNumberWithin {
        public MonthsKept() {
            super(12, 240);
        }
    }
}
