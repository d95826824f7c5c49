package org.concordat.programme.project.risk.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.programme.project.risk.RegisterFilter;
import org.concordat.programme.project.risk.RiskLevel;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a register a caller asks for. */
public class RegisterQuery {

    @QueryParam("project")
    @Parameter(description = "Only those of this project")
    UUID project;

    @QueryParam("programme")
    @Parameter(description = "Only those of projects of this programme")
    UUID programme;

    @QueryParam("level")
    @Parameter(
            description = "Only those that appear in the register of this level: PROGRAMME those above the appetite of"
                    + " the project's programme, PARTNERSHIP those above the partnership's, PROJECT all")
    RiskLevel level;

    @QueryParam("subRegion")
    @Size(max = 50)
    @Parameter(description = "Only those of projects of the sub-region with this code")
    String subRegion;

    RegisterFilter filter(UUID boundary) {
        return new RegisterFilter(project, programme, level, subRegion, boundary);
    }
}
