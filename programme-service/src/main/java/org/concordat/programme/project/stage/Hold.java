package org.concordat.programme.project.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/**
 * Whether a project stands still: because somebody said so, or because its award is suspended, or both.
 *
 * @param reason of whoever put it on hold; {@code null} when nobody did
 * @param heldOn since when it stands still; {@code null} while it does not
 */
@Embeddable
public record Hold(@Column(name = "hold_reason") String reason, boolean awardSuspended, LocalDate heldOn) {

    public static final Hold NONE = new Hold(null, false, null);

    private static final String SUSPENDED = "The award is suspended";

    public boolean isOn() {
        return reason != null || awardSuspended;
    }

    /** {@code null} while it is not on hold. */
    public String because() {
        return reason == null && awardSuspended ? SUSPENDED : reason;
    }

    public Hold by(String because, LocalDate on) {
        if (reason != null) {
            throw Refusal.conflict("project-on-hold", "This project was put on hold before. Resume it first.");
        }
        return since(because, awardSuspended, on);
    }

    /** What the award holds up, nobody resumes here. */
    public Hold resumed() {
        if (reason == null) {
            throw awardSuspended
                    ? Refusal.conflict(
                            "award-suspended",
                            "The award is suspended. Have it resumed in funding, and the project goes on.")
                    : Refusal.conflict("project-not-on-hold", "This project is not on hold.");
        }
        return since(null, awardSuspended, heldOn);
    }

    /** "Award suspended: ON_HOLD, and back": programme.md, Reorganisation. */
    public Hold award(boolean suspended, LocalDate on) {
        return since(reason, suspended, on);
    }

    private Hold since(String because, boolean suspended, LocalDate on) {
        boolean stays = because != null || suspended;
        LocalDate began = isOn() ? heldOn : on;
        return new Hold(because, suspended, stays ? began : null);
    }

    public void requireOff() {
        if (isOn()) {
            throw Refusal.conflict(
                    "project-on-hold", "This project is on hold: %s. Resume it first.".formatted(because()));
        }
    }
}
