package org.concordat.programme.support.enquiry.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.strategy.theme.Themes;
import org.concordat.programme.support.enquiry.EnquiryFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which enquiries a caller asks for. */
public class EnquiryQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only what this organisation asks")
    OrganisationId organisation;

    @QueryParam("theme")
    @Size(max = 50)
    @KnownCode(of = Themes.class)
    @Parameter(description = "Only what is about this theme or one that stands under it")
    String theme;

    @QueryParam("answered")
    @Parameter(description = "Only what is answered, or only what is not")
    Boolean answered;

    @QueryParam("overdue")
    @Parameter(description = "Only what is not answered after its day, or all others")
    Boolean overdue;

    EnquiryFilter filter(OrganisationId boundary) {
        return new EnquiryFilter(organisation, theme, answered, overdue, boundary);
    }
}
