package org.concordat.programme.project.risk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The few requests that tests of risks begin with. */
public final class RiskClerk {

    public static final String RISKS = "/programme/v1/risks";

    private RiskClerk() {}

    public static String at(UUID risk) {
        return RISKS + "/" + risk;
    }

    public static String risk(UUID project, int probability, int impact) {
        return """
                {"project":"%s","title":"The supplier leaves","description":"The contract ends in March",
                 "probability":%d,"impact":%d,"response":"REDUCE","action":"Ask for an extension",
                 "ownerRole":"project-manager","dueOn":"2008-12-19","effectiveOn":"2008-06-02"}""".formatted(project, probability, impact);
    }

    public static ValidatableResponse raise(RequestSpecification who, UUID project, int probability, int impact) {
        return who.body(risk(project, probability, impact)).post(RISKS).then();
    }

    public static ValidatableResponse close(RequestSpecification who, UUID risk) {
        return who.body("{\"reason\":\"The contract was extended\"}")
                .post(at(risk) + "/closure")
                .then();
    }
}
