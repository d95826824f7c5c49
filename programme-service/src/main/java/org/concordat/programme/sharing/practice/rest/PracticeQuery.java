package org.concordat.programme.sharing.practice.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.programme.sharing.practice.PracticeFilter;
import org.concordat.programme.sharing.practice.PracticeStatus;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which practices a caller asks for. */
public class PracticeQuery {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description =
                    "Words that are looked for in their forms (recycling finds recycled), the title counting most."
                            + " \"words in quotes\" stand together, or takes either, and a minus leaves out what has the word")
    String words;

    @QueryParam("serviceArea")
    @Size(max = 100)
    @Parameter(description = "Only practices in this service, in any case")
    String serviceArea;

    @QueryParam("theme")
    @Size(max = 50)
    @KnownCode(of = Themes.class)
    @Parameter(description = "Only practices of this theme and of all that stand under it")
    String theme;

    @QueryParam("tool")
    @Size(max = 100)
    @Parameter(description = "Only practices that use this tool or method, in any case")
    String tool;

    @QueryParam("organisation")
    @Parameter(description = "Only practices of this organisation")
    UUID organisation;

    @QueryParam("status")
    @DefaultValue("SHARED")
    @Parameter(description = "Only practices that stand so")
    PracticeStatus status;

    PracticeFilter filter() {
        return new PracticeFilter(words, serviceArea, theme, tool, organisation, status);
    }
}
