package org.concordat.funding.openness.awardregister.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** That an award has money for a financial year; the database keeps it from the award's amounts. */
@Entity
public class AwardYear {

    /** In the order in which a page of the register is read. */
    @Embeddable
    public record Place(String financialYear, LocalDate awardedOn, UUID award) {}

    @EmbeddedId
    private Place place;

    protected AwardYear() {}
}
