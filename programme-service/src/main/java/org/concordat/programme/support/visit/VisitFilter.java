package org.concordat.programme.support.visit;

import java.time.LocalDate;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which visits are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose visits the caller may see
 */
public record VisitFilter(
        OrganisationId organisation,
        ProgrammeId programme,
        ActivityId activity,
        LocalDate from,
        LocalDate until,
        OrganisationId boundary) {}
