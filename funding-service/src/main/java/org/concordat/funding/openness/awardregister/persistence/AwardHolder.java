package org.concordat.funding.openness.awardregister.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** That an organisation has or had an award; the database keeps it from the award's recipients. */
@Entity
public class AwardHolder {

    /** In the order in which a page of the register is read. */
    @Embeddable
    public record Place(UUID organisation, LocalDate awardedOn, UUID award) {}

    @EmbeddedId
    private Place place;

    protected AwardHolder() {}
}
