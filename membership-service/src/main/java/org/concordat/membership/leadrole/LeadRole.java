package org.concordat.membership.leadrole;

import jakarta.persistence.Entity;
import org.concordat.membership.Aggregate;
import org.concordat.platform.journal.AggregateType;

/** What a person may lead at an organisation, such as information governance. Data, not code. */
@Entity
public class LeadRole extends Aggregate {

    public static final AggregateType TYPE = AggregateType.untold("lead-role");

    private String code;
    private String name;

    protected LeadRole() {}

    LeadRole(String code, String name) {
        this.code = code;
        this.name = name;
    }

    void rename(String name) {
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
