package org.concordat.programme.project.businesscase;

import static org.concordat.programme.project.ProjectClerk.at;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The few requests that tests of business cases begin with. */
public final class CaseClerk {

    private CaseClerk() {}

    public static String caseOf(UUID project) {
        return at(project) + "/business-case";
    }

    public static String benefit(String more) {
        return """
                {"description":"One team","measure":"Pounds a year","scale":"MONEY","cashable":true,
                 "ownerRole":"head-of-finance","baseline":"90000","reviewOn":"2049-03-31",
                 "profile":[{"financialYear":"2009-10","planned":"50000"}]%s}""".formatted(more);
    }

    public static String draft(String benefits) {
        return """
                {"costs":[{"financialYear":"2008-09","kind":"CAPITAL","amount":{"amount":"20000.00","currency":"GBP"}}],
                 "benefits":[%s],"effectiveOn":"2008-04-10"}""".formatted(benefits);
    }

    public static ValidatableResponse approve(RequestSpecification who, UUID project) {
        return who.body("{\"reference\":\"Minute 12\",\"decidedOn\":\"2008-05-14\"}")
                .post(caseOf(project) + "/versions")
                .then();
    }

    public static ValidatableResponse realise(RequestSpecification who, UUID project, String benefit, String realised) {
        return realiseWith(who, project, benefit, """
                        {"financialYear":"2009-10","realised":"%s","evidence":"Ledger extract","recordedOn":"2010-04-20"}""".formatted(realised));
    }

    static ValidatableResponse realiseWith(RequestSpecification who, UUID project, String benefit, String record) {
        return who.body(record)
                .post(caseOf(project) + "/benefits/" + benefit + "/realisations")
                .then();
    }
}
