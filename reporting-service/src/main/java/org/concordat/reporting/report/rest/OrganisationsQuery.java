package org.concordat.reporting.report.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.concordat.reporting.report.CodeList;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.ToldCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which sub-region and type the organisations are that a report is about, where it is about organisations. */
public class OrganisationsQuery {

    @QueryParam("subRegion")
    @ToldCode(CodeList.SUB_REGION)
    @Size(max = 50)
    @Parameter(description = "Code of a known sub-region, to see what its organisations have part in alone")
    String subRegion;

    @QueryParam("type")
    @ToldCode(CodeList.ORGANISATION_TYPE)
    @Size(max = 50)
    @Parameter(description = "Code of a known organisation type, to see what those of it have part in alone")
    String type;

    public final Scope within(Scope scope) {
        return scope.of(subRegion, type);
    }
}
