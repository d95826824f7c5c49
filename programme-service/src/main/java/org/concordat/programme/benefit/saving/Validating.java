package org.concordat.programme.benefit.saving;

import static org.concordat.programme.benefit.saving.SavingFact.SAVING_REJECTED;
import static org.concordat.programme.benefit.saving.SavingFact.SAVING_VALIDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/** Checks what others claim: the second person. */
@ApplicationScoped
public class Validating {

    private final SavingSteps steps;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Validating(SavingSteps steps, BusinessCalendar calendar, Origin origin) {
        this.steps = steps;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Transactional
    public SavingView validate(UUID id, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return steps.record(id, SAVING_VALIDATED, effective, saving -> saving.validate(on, origin.actor()));
    }

    /** @param effective with the reason */
    @Transactional
    public SavingView reject(UUID id, EffectiveDate effective) {
        return steps.record(
                id, SAVING_REJECTED, effective, saving -> saving.reject(effective.reason(), origin.actor()));
    }
}
