package org.concordat.programme.support.advisory;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** That an organisation has taken note of an advisory. */
@Entity
public class Acknowledgement extends Aggregate {

    public static final AggregateType<Acknowledgement> TYPE =
            AggregateType.internal("acknowledgement", AcknowledgementView::of);

    private UUID advisory;
    private UUID organisation;
    private LocalDate acknowledgedOn;

    protected Acknowledgement() {}

    Acknowledgement(AdvisoryId advisory, UUID organisation, LocalDate acknowledgedOn) {
        this.advisory = advisory.value();
        this.organisation = organisation;
        this.acknowledgedOn = acknowledgedOn;
    }

    UUID advisory() {
        return advisory;
    }

    UUID organisation() {
        return organisation;
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }
}
