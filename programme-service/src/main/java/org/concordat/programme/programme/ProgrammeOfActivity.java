package org.concordat.programme.programme;

import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/**
 * Where something belongs: to a programme and perhaps to one of its activities. Whoever names an activity names the programme
 * that it is one of, too.
 *
 * @param programme {@code null} for what belongs to none
 * @param activity {@code null} for what belongs to none of the programme's
 */
public record ProgrammeOfActivity(UUID programme, UUID activity) {

    public void requireNamed() {
        if (activity != null && programme == null) {
            throw Refusal.rule(
                    "activity-without-programme",
                    "/programme",
                    "An activity belongs to a programme. Send the programme too, or leave the activity out.");
        }
    }
}
