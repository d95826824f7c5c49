package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** For whatever belongs to a programme or one of its activities: refuses what there is not. */
@ApplicationScoped
public class ActivityReferences {

    private static final String PROGRAMME = "/programme";
    private static final String ACTIVITY = "/activity";

    private final Programmes programmes;

    ActivityReferences(Programmes programmes) {
        this.programmes = programmes;
    }

    /** What a request names as programme and activity. */
    public void requireKnown(ProgrammeOfActivity named) {
        named.requireNamed();
        if (named.programme() != null) {
            Programme known = programmes.named(named.programme(), PROGRAMME);
            if (named.activity() != null) {
                requirePlanned(known, named.activity(), ACTIVITY);
            }
        }
    }

    /**
     * The same of what belongs to a year of a programme.
     *
     * @param activity {@code null} for what belongs to none of the programme's
     */
    public void requireInYear(ProgrammeId programme, ActivityId activity, FinancialYear year) {
        Programme known = programmes.named(programme.value(), PROGRAMME);
        if (activity != null) {
            requirePlanned(known, activity.value(), ACTIVITY);
        }
        known.term().requireIncludes(year, "/financialYear");
    }

    /** @param pointer to what names the activity in the request */
    public void requireKnown(ProgrammeId programme, ActivityId activity, String pointer) {
        requirePlanned(programmes.named(programme.value(), pointer), activity.value(), pointer);
    }

    private static void requirePlanned(Programme programme, UUID activity, String pointer) {
        if (!programme.plans(activity)) {
            throw Refusal.rule(
                    "unknown-activity",
                    pointer,
                    "The programme has no activity %s. List its activities, or name another programme."
                            .formatted(activity));
        }
    }

    /**
     * What an activity promises of a unit that people enter, on a day of its programme. Refuses what is counted from
     * events or visits, so that nothing counts twice.
     */
    public Deliverable requireEntered(ProgrammeId programmeId, ActivityId activity, String unit, LocalDate on) {
        Programme programme = programmes.named(programmeId.value(), PROGRAMME);
        requirePlanned(programme, activity.value(), ACTIVITY);
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
