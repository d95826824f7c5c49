package org.concordat.funding.openness.awardregister.persistence;

import java.time.LocalDate;
import java.util.UUID;

/** Where an award stands in a page of the register. */
public record PlaceInRegister(UUID award, LocalDate decidedOn) {}
