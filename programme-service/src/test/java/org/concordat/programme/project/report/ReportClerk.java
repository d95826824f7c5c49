package org.concordat.programme.project.report;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.at;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** The few requests that tests of highlight reports begin with. */
public final class ReportClerk {

    private ReportClerk() {}

    public static String rated(String overall) {
        return """
                {"schedule":"%s","scheduleReason":"By the plan of May","cost":"GREEN","benefits":"GREEN","overall":"%s",
                 "summary":"Contract signed"}""".formatted(overall, overall);
    }

    public static String path(UUID project) {
        return at(project) + "/highlight-reports";
    }

    public static ValidatableResponse report(UUID project, String endsOn, String overall) {
        return officer()
                .body("{\"periodEndsOn\":\"%s\",\"rated\":%s}".formatted(endsOn, rated(overall)))
                .post(path(project))
                .then();
    }
}
