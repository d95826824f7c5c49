package org.concordat.programme.event.material;

import static org.concordat.programme.event.material.MaterialTakeUpFact.MATERIAL_TAKEN_UP;
import static org.concordat.programme.event.material.MaterialTakeUpFact.MATERIAL_TAKE_UP_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventStatus.Step;
import org.concordat.programme.event.event.Events;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.sharing.takeup.TakeUp;

/** Records which organisations work with the materials of events. */
@ApplicationScoped
public class TakingUpMaterials {

    private final MaterialTakeUps takeUps;
    private final Events events;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    TakingUpMaterials(
            MaterialTakeUps takeUps,
            Events events,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.takeUps = takeUps;
        this.events = events;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public MaterialTakeUpView takeUp(EventId id, String link, TakeUp takeUp, EffectiveDate effective) {
        calendar.dayThatHasCome(takeUp.takenUpOn(), "/takenUpOn");
        organisations.requireThere(takeUp.organisation(), takeUp.takenUpOn(), "/organisation");
        // one after the other, so that nobody takes the same up twice at once
        Event event = events.lock(id.value())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-event",
                        "/event",
                        "There is no event %s. Check the id, or list what there is.".formatted(id.value())));
        event.status().require(Step.MATERIALS);
        var taken = new MaterialTakeUp(
                id, event.details(), calendar.dayOf(event.terms().startsAt()), link, takeUp);
        takeUps.since(id, link, new OrganisationId(takeUp.organisation())).ifPresent(since -> {
            throw TakeUp.already(since);
        });
        return MaterialTakeUpView.of(changes.add(takeUps, taken, MATERIAL_TAKEN_UP, effective));
    }

    /**
     * @param boundary the only organisation whose take-ups the caller may withdraw; {@code null} for all
     * @param effective with the reason
     */
    @Transactional
    public MaterialTakeUpView withdraw(UUID id, OrganisationId boundary, EffectiveDate effective) {
        return MaterialTakeUpView.of(changes.of(takeUps, id)
                .where(takeUp -> boundary == null || takeUp.organisation().equals(boundary.value()))
                .effective(effective)
                .record(MATERIAL_TAKE_UP_WITHDRAWN, takeUp -> takeUp.withdraw(effective.reason())));
    }

    public MaterialTakeUpView get(UUID id) {
        return MaterialTakeUpView.of(takeUps.get(id));
    }

    public Page<MaterialTakeUpView> list(MaterialTakeUps.Asked asked, PageRequest page) {
        return takeUps.list(asked, page);
    }
}
