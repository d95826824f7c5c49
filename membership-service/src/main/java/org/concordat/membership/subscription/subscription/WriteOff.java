package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;

/**
 * The decision to chase a debt no longer: asked for by one person, approved by another. The invoice stays as it is, so that
 * money that comes all the same is received on it.
 *
 * @param approvedBy {@code null} while it waits, as the two after it
 * @param amount what was owed when it was approved, VAT included
 * @param day since when it is chased no longer
 */
@Embeddable
public record WriteOff(
        @Column(name = "write_off_reason") String reason,
        @Column(name = "write_off_asked_by") String askedBy,
        @Column(name = "write_off_approved_by") String approvedBy,
        @Column(name = "written_off") Money amount,
        @Column(name = "written_off_on") LocalDate day) {

    static WriteOff asked(String reason, String by) {
        return new WriteOff(reason, by, null, null, null);
    }

    WriteOff approve(String by, Money owed, LocalDate on) {
        TwoPersons.require("A write-off", askedBy, by);
        return new WriteOff(reason, askedBy, by, owed, on);
    }

    boolean isApproved() {
        return approvedBy != null;
    }
}
