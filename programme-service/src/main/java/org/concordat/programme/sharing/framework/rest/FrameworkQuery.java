package org.concordat.programme.sharing.framework.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.sharing.framework.FrameworkFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which framework agreements a caller asks for. */
public class FrameworkQuery {

    @QueryParam("validOn")
    @Parameter(description = "Only those that organisations can buy by on this day")
    LocalDate validOn;

    @QueryParam("usedBy")
    @Parameter(description = "Only those that this organisation has used")
    UUID usedBy;

    FrameworkFilter filter() {
        return new FrameworkFilter(validOn, usedBy);
    }
}
