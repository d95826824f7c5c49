package org.concordat.programme.support.enquiry;

import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which enquiries are asked for; {@code null} asks for all.
 *
 * @param theme code of the theme that they are about
 * @param boundary the only organisation whose enquiries the caller may see
 */
public record EnquiryFilter(
        OrganisationId organisation, String theme, Boolean answered, Boolean overdue, OrganisationId boundary) {}
