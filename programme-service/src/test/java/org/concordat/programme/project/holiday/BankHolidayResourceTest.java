package org.concordat.programme.project.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BankHolidayResourceTest {

    private static final String HOLIDAYS = "/programme/v1/bank-holidays";

    @Inject
    KeepingBankHolidays keeping;

    /** Answers with its path. */
    private static String create(String day) {
        return HOLIDAYS + "/"
                + id(officer()
                        .body("{\"day\":\"%s\",\"name\":\"Some day\"}".formatted(day))
                        .post(HOLIDAYS)
                        .then()
                        .statusCode(201)
                        .header("Location", containsString("/bank-holidays/"))
                        .header("ETag", "\"0\"")
                        .body("observed", equalTo(true)));
    }

    @Test
    void thoseOfEnglandAndWalesAreThere() {
        officer()
                .get(HOLIDAYS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.day", hasItems("2008-03-21", "2009-12-28", "2011-04-29", "2012-06-05", "2028-12-26"));
        officer().get(HOLIDAYS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void oneThatIsAddedCountsNoLongerAsAWorkingDayUntilItIsCalledOff() {
        LocalDate day = LocalDate.of(2022, 9, 19);
        assertThat(keeping.workingDays().include(day)).isTrue();
        String path = create("2022-09-19");
        assertThat(keeping.workingDays().include(day)).isFalse();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"observed\":false,\"reason\":\"Called off\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Some day"))
                .body("observed", equalTo(false));
        assertThat(keeping.workingDays().include(day)).isTrue();
        officer()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("bank-holiday-created", "bank-holiday-amended")))
                .body("items[1].reason", equalTo("Called off"));
    }

    @Test
    void refusesADayThatIsThereAndWhatNamesNone() {
        String path = create("2022-06-02");
        officer()
                .body("{\"day\":\"2022-06-02\",\"name\":\"Other\"}")
                .post(HOLIDAYS)
                .then()
                .statusCode(409)
                .body("type", containsString("bank-holiday-exists"));
        officer()
                .body("{\"name\":\"Other\"}")
                .post(HOLIDAYS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/day"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\" \"}")
                .patch(path)
                .then()
                .statusCode(400);
        officer().body("{\"name\":\"Other\"}").patch(path).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"Other\"}")
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void onlyAnOfficerChangesTheList() {
        as(Roles.BOARD_MEMBER).get(HOLIDAYS).then().statusCode(200);
        as(Roles.BOARD_MEMBER)
                .body("{\"day\":\"2022-06-03\",\"name\":\"Other\"}")
                .post(HOLIDAYS)
                .then()
                .statusCode(403);
    }
}
