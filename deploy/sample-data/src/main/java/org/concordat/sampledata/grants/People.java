package org.concordat.sampledata.grants;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.concordat.sampledata.client.ServiceClient;

/** Who has a part in giving out grants, each speaking to funding with a token of their own. */
public final class People {
    private final Function<Map<String, String>, ServiceClient> clients;
    private final Map<Map<String, String>, ServiceClient> known = new ConcurrentHashMap<>();

    /** @param clients makes the client of whom a token request with these parameters describes */
    public People(Function<Map<String, String>, ServiceClient> clients) {
        this.clients = clients;
    }

    /** Runs the funds, recommends, and approves claims. */
    public ServiceClient financeOfficer() {
        return staff("finance-officer");
    }

    /** The second person where money moves. */
    public ServiceClient administrator() {
        return staff("partnership-admin");
    }

    /** Keeps the meetings of the bodies. */
    public ServiceClient clerk() {
        return staff("governance-officer");
    }

    public ServiceClient auditor() {
        return staff("auditor");
    }

    /** Acts for an organisation that applies and has awards. */
    public ServiceClient userOf(String organisation) {
        return of(organisation, "user of " + organisation, "organisation-user");
    }

    /** Holds an organisation's seat on the bodies. */
    public ServiceClient memberOf(String organisation) {
        return of(organisation, "member of " + organisation, "board-member");
    }

    /** @param name by which applications are assigned, the subject of the assessor's token */
    public ServiceClient assessor(String name, String organisation) {
        return of(organisation, name, "assessor");
    }

    private ServiceClient staff(String role) {
        return known(Map.of("client_id", role, "role", role));
    }

    private ServiceClient of(String organisation, String name, String role) {
        return known(Map.of("client_id", name, "role", role, "organisation_id", organisation));
    }

    private ServiceClient known(Map<String, String> who) {
        return known.computeIfAbsent(who, clients);
    }
}
