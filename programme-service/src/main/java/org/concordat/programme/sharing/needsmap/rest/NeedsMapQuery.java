package org.concordat.programme.sharing.needsmap.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.programme.sharing.needsmap.NeedsMaps;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller asks of the needs map. */
public class NeedsMapQuery {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description = "Words that are looked for in what is said about needs, in their forms (moving finds moved)")
    String words;

    @QueryParam("serviceArea")
    @Size(max = 100)
    @Parameter(description = "Only services of this field, in any case, and the needs that they meet")
    String serviceArea;

    @QueryParam("subRegion")
    @Size(max = 50)
    @Parameter(description = "Only organisations of the sub-region with this code")
    String subRegion;

    @QueryParam("asAt")
    @Parameter(description = "The day on which organisations run services; today when left out")
    LocalDate asAt;

    NeedsMaps.Asked asked() {
        return new NeedsMaps.Asked(words, serviceArea, subRegion, asAt);
    }
}
