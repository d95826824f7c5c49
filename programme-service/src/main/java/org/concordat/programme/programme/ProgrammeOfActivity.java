package org.concordat.programme.programme;

import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Whoever names an activity names the programme that it is one of, too. */
public final class ProgrammeOfActivity {

    private ProgrammeOfActivity() {}

    /** Of what may belong to neither; {@code null} for what is not named. */
    public static void requireNamed(UUID programme, UUID activity) {
        if (activity != null && programme == null) {
            throw Refusal.rule(
                    "activity-without-programme",
                    "/programme",
                    "An activity belongs to a programme. Send the programme too, or leave the activity out.");
        }
    }
}
