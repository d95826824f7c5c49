package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.problem.Refusal;

/** Says for other features which activities there are. */
@ApplicationScoped
public class KnownActivities {

    private final Programmes programmes;

    KnownActivities(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param pointer to what names the activity in the request */
    public void requireKnown(ProgrammeId programme, ActivityId activity, String pointer) {
        boolean known = programmes
                .byId(programme.value())
                .filter(each ->
                        each.activities().stream().anyMatch(its -> its.id().equals(activity.value())))
                .isPresent();
        if (!known) {
            throw Refusal.rule(
                    "unknown-activity",
                    pointer,
                    "Programme %s has no activity %s. Check both ids, or list what there is."
                            .formatted(programme.value(), activity.value()));
        }
    }
}
