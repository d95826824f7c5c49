package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * The end of a membership whose invoice stayed unpaid. Its debt stays owed until all of it is paid, which makes the lapse
 * good, or until two persons write it off.
 *
 * @param lapsedOn {@code null} when it has not lapsed
 * @param restoredOn since when it is a member again; {@code null} while the lapse is not made good
 * @param writeOff {@code null} when nobody asks for one
 */
@Embeddable
public record Lapse(LocalDate lapsedOn, LocalDate restoredOn, WriteOff writeOff) {

    static final Lapse NONE = new Lapse(null, null, null);

    static Lapse on(LocalDate day) {
        return new Lapse(day, null, null);
    }

    /** All of the debt was paid. Money that had come in before the lapse makes it good from the beginning. */
    Lapse madeGood(LocalDate receivedOn) {
        return new Lapse(
                lapsedOn, receivedOn.isAfter(lapsedOn) ? receivedOn : lapsedOn, isWrittenOff() ? writeOff : null);
    }

    /** Asks to chase the debt no longer; another person decides. */
    Lapse askForWriteOff(Money owed, String reason, String by) {
        if (writeOff != null) {
            throw Refusal.conflict(
                    "write-off-asked-already",
                    writeOff.isApproved()
                            ? "This debt is written off already."
                            : "Somebody has asked to write this debt off. Approve or reject it.");
        }
        if (owed.isZero()) {
            throw Refusal.conflict(
                    "nothing-owed", "Nothing is owed on the invoice any more, so there is no debt to write off.");
        }
        return with(WriteOff.asked(reason, by));
    }

    /** @param on since when the debt is chased no longer; the lapse or later */
    Lapse approveWriteOff(Money owed, String by, LocalDate on) {
        requireWriteOffAsked();
        if (on.isBefore(lapsedOn)) {
            throw Refusal.rule(
                    "written-off-before-the-lapse",
                    "/effectiveOn",
                    "A debt is written off on the day of the lapse, %s, or later.".formatted(lapsedOn));
        }
        return with(writeOff.approve(by, owed, on));
    }

    Lapse rejectWriteOff() {
        requireWriteOffAsked();
        return with(null);
    }

    boolean isWrittenOff() {
        return writeOff != null && writeOff.isApproved();
    }

    /** What two persons have decided to chase no longer, VAT included; nothing when they have not. */
    Money writtenOff() {
        return isWrittenOff() ? writeOff.amount() : Money.ZERO;
    }

    /** {@code null} when nobody asks for a write-off. */
    String writeOffReason() {
        return writeOff == null ? null : writeOff.reason();
    }

    private void requireWriteOffAsked() {
        if (writeOff == null || writeOff.isApproved()) {
            throw Refusal.conflict(
                    "no-write-off-asked", "Nobody has asked to write this debt off, or it is decided. Ask first.");
        }
    }

    private Lapse with(WriteOff changed) {
        return new Lapse(lapsedOn, restoredOn, changed);
    }
}
