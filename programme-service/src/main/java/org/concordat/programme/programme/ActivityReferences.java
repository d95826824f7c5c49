package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

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
}
