package org.concordat.membership.subscription.subscription;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a subscription stands, and which step may follow. */
public enum SubscriptionStatus {
    INVITED,
    AGREED,
    INVOICED,
    PART_PAID,
    PAID,
    DECLINED,
    WITHDRAWN,
    LAPSED,
    CANCELLED;

    /** What may be done with a subscription, named as in its path. */
    public enum Step implements RecordStep<SubscriptionStatus> {
        AGREEMENT("agreement", EnumSet.of(INVITED)),
        DECLINE("decline", EnumSet.of(INVITED)),
        INVOICE("invoice", EnumSet.of(AGREED)),
        PURCHASE_ORDER("purchase-order", EnumSet.of(AGREED, INVOICED, PART_PAID)),
        PAYMENT("payments", EnumSet.of(INVOICED, PART_PAID, PAID, LAPSED)),
        WITHDRAWAL("withdrawal", EnumSet.of(AGREED, INVOICED, PART_PAID, PAID)),
        LAPSE("lapse", EnumSet.of(INVOICED, PART_PAID)),
        AMOUNT_OVERRIDE("amount-override", EnumSet.of(INVITED, AGREED)),
        WRITE_OFF("write-off", EnumSet.of(LAPSED)),
        /** Follows from a reorganisation; nobody is offered it. */
        CANCELLATION("cancellation", EnumSet.of(INVITED, AGREED, INVOICED, PART_PAID, PAID));

        private final String path;
        private final Set<SubscriptionStatus> from;

        Step(String path, Set<SubscriptionStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<SubscriptionStatus> from() {
            return from;
        }

        @Override
        public boolean isOffered() {
            return this != CANCELLATION;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** In force: the organisation is a member of that year. */
    public static final Set<SubscriptionStatus> IN_FORCE = EnumSet.of(AGREED, INVOICED, PART_PAID, PAID);

    /** Live: in force, or it may still become so. An organisation has one live subscription a year. */
    public static final Set<SubscriptionStatus> LIVE = EnumSet.of(INVITED, AGREED, INVOICED, PART_PAID, PAID);

    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Ended for good. A membership that has lapsed may still be made good by paying. */
    boolean isOver() {
        return !isLive() && this != LAPSED;
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A subscription", this, step);
    }

    List<String> allowedSteps() {
        return RecordStep.allowedFrom(this, Step.class);
    }
}
