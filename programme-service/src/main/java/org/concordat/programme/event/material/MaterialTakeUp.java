package org.concordat.programme.event.material;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.event.EventDetails;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.Material;
import org.concordat.programme.sharing.takeup.TakeUp;

/**
 * That an organisation works with a material of an event, whether it attended or not. It stays with that organisation, whoever
 * follows it.
 */
@Entity
public class MaterialTakeUp extends Aggregate {

    public static final AggregateType<MaterialTakeUp> TYPE =
            AggregateType.internal("material-take-up", MaterialTakeUp::state);

    private UUID event;
    private String link;
    private TakeUp takeUp;

    protected MaterialTakeUp() {}

    /**
     * Nobody works with what an event does not have, or before the event.
     *
     * @param begins the day on which the event does
     */
    MaterialTakeUp(EventId event, EventDetails details, LocalDate begins, String link, TakeUp takeUp) {
        if (details.materials().stream().map(Material::link).noneMatch(link::equals)) {
            throw Refusal.rule(
                    "unknown-material",
                    "/link",
                    "The event has no material at this link. Send the link of one of its materials.");
        }
        if (takeUp.takenUpOn().isBefore(begins)) {
            throw Refusal.rule(
                    "taken-up-before-event",
                    "/takenUpOn",
                    "The event is on %s. Send that day or a later one.".formatted(begins));
        }
        this.event = event.value();
        this.link = link;
        this.takeUp = takeUp;
    }

    void withdraw(String because) {
        takeUp = takeUp.withdrawn(because);
    }

    UUID organisation() {
        return takeUp.organisation();
    }

    MaterialTakeUpState state() {
        return new MaterialTakeUpState(id(), event, link, takeUp);
    }
}
