package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** For whatever belongs to a programme or one of its activities: refuses what there is not. */
@ApplicationScoped
public class ActivityReferences {

    private final Programmes programmes;

    ActivityReferences(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param pointer to what names the programme in the request */
    public void requireKnown(UUID programme, String pointer) {
        programmes.named(programme, pointer);
    }

    /**
     * @param programme that is known
     * @param pointer to what names the activity in the request
     */
    public void requireKnown(ProgrammeId programme, ActivityId activity, String pointer) {
        if (!programmes.named(programme.value(), pointer).plans(activity.value())) {
            throw Refusal.rule(
                    "unknown-activity",
                    pointer,
                    "The programme has no activity %s. List its activities, or name another programme."
                            .formatted(activity.value()));
        }
    }

    /**
     * What an activity promises of a unit that people enter, on a day of its programme. Refuses what is counted from
     * events or visits, so that nothing counts twice.
     */
    public Deliverable requireEntered(ProgrammeId programmeId, ActivityId activity, String unit, LocalDate on) {
        Programme programme = programmes.named(programmeId.value(), "/programme");
        requireKnown(programmeId, activity, "/activity");
        programme.term().requireIncludes(FinancialYear.containing(on), "/deliveredOn");
        Deliverable promised = programme.planOf(activity.value()).deliverables().stream()
                .filter(deliverable -> deliverable.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                        "unknown-deliverable",
                        "/unit",
                        "The activity promises no %s. Send a unit of its deliverables, or add it to them."
                                .formatted(unit)));
        if (promised.countedFrom() != Deliverable.CountedFrom.ENTRIES) {
            throw Refusal.rule(
                    "counted-elsewhere",
                    "/unit",
                    "%s is counted from %s of the activity. Record them there instead."
                            .formatted(unit, promised.countedFrom()));
        }
        return promised;
    }
}
