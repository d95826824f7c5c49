package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_WRITTEN_OFF;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.WRITE_OFF_ASKED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.WRITE_OFF_REJECTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;

/** Writes off what lapsed members owe: one person asks for it and another approves or rejects. */
@ApplicationScoped
public class WritingOff {

    private final SubscriptionSteps steps;
    private final BusinessCalendar calendar;

    WritingOff(SubscriptionSteps steps, BusinessCalendar calendar) {
        this.steps = steps;
        this.calendar = calendar;
    }

    @Transactional
    public SubscriptionView ask(UUID id, EffectiveDate effective, String by) {
        return steps.record(
                id, WRITE_OFF_ASKED, effective, subscription -> subscription.askForWriteOff(effective.reason(), by));
    }

    @Transactional
    public SubscriptionView approve(UUID id, EffectiveDate effective, String by) {
        LocalDate day = calendar.orToday(effective.day());
        return steps.record(
                id, SUBSCRIPTION_WRITTEN_OFF, effective, subscription -> subscription.approveWriteOff(by, day));
    }

    @Transactional
    public SubscriptionView reject(UUID id, EffectiveDate effective) {
        return steps.record(id, WRITE_OFF_REJECTED, effective, Subscription::rejectWriteOff);
    }
}
