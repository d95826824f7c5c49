package org.concordat.programme.programme.delivery;

import static org.concordat.programme.programme.delivery.DeliveryFact.DELIVERY_RECORDED;
import static org.concordat.programme.programme.delivery.DeliveryFact.DELIVERY_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.Deliverable;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Records what activities delivered where neither events nor visits show it. */
@ApplicationScoped
public class RecordingDeliveries {

    private final Deliveries deliveries;
    private final ActivityReferences activities;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    RecordingDeliveries(
            Deliveries deliveries,
            ActivityReferences activities,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.deliveries = deliveries;
        this.activities = activities;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** It is true from the day on which it was delivered. */
    @Transactional
    public DeliveryView record(DeliveryDetails details, String reason) {
        LocalDate on = calendar.dayThatHasCome(details.deliveredOn(), "/deliveredOn");
        Deliverable promised = activities.requireEntered(
                new ProgrammeId(details.programme()), new ActivityId(details.activity()), details.unit(), on);
        if (details.organisation() != null) {
            organisations.requireThere(details.organisation(), on, "/organisation");
        }
        if (details.subRegion() != null) {
            organisations.requireSubRegion(details.subRegion(), "/subRegion");
        }
        var delivery = new Delivery(details, promised);
        return DeliveryView.of(changes.add(deliveries, delivery, DELIVERY_RECORDED, new EffectiveDate(on, reason)));
    }

    @Transactional
    public void withdraw(UUID id, SeenVersions seen, EffectiveDate effective) {
        LocalDate on = calendar.orToday(effective.day());
        changes.of(deliveries, id)
                .seen(seen)
                .effective(effective)
                .record(DELIVERY_WITHDRAWN, delivery -> delivery.withdraw(on));
    }

    public DeliveryView get(UUID id) {
        return DeliveryView.of(deliveries.get(id));
    }

    public Page<DeliveryView> list(DeliveryFilter filter, PageRequest page) {
        return deliveries.list(filter, page);
    }
}
