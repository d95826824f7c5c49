package org.concordat.programme.sharing.tool.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.programme.sharing.tool.ToolFilter;
import org.concordat.programme.sharing.tool.ToolKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tools a caller asks for. */
public class ToolQuery {

    @QueryParam("kind")
    @Parameter(description = "Only tools, or only guidance")
    ToolKind kind;

    @QueryParam("programme")
    @Parameter(description = "Only what this programme brought about")
    UUID programme;

    @QueryParam("usedBy")
    @Parameter(description = "Only what this organisation works with")
    UUID usedBy;

    ToolFilter filter() {
        return new ToolFilter(kind, programme, usedBy);
    }
}
