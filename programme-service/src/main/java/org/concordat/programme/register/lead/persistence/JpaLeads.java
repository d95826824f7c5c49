package org.concordat.programme.register.lead.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.lead.KnownLead;
import org.concordat.programme.register.lead.Leads;

/** The local copy of lead coverage. */
@ApplicationScoped
public class JpaLeads implements Leads {

    private final Sql sql;

    JpaLeads(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownLead lead, long version) {
        int news = sql.update("""
                insert into known_lead (id, version, organisation, role) values (?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, organisation = excluded.organisation, role = excluded.role
                where known_lead.version < excluded.version""", lead.id(), version, lead.organisation(), lead.role());
        if (news > 0) {
            sql.update("delete from known_lead_period where lead = ?", lead.id());
            lead.periods()
                    .forEach(period -> sql.update(
                            "insert into known_lead_period (lead, active_from, active_until) values (?, ?, ?)",
                            lead.id(),
                            period.activeFrom(),
                            period.activeUntil()));
        }
    }

    @Override
    public boolean isTold(String role) {
        return sql.one("select 1 from known_lead where role = ? limit 1", row -> true, role)
                .isPresent();
    }

    @Override
    public List<UUID> covered(String role, LocalDate day) {
        return sql.list("""
                select distinct l.organisation from known_lead l join known_lead_period p on p.lead = l.id
                where l.role = ? and (p.active_from is null or p.active_from <= ?)
                and (p.active_until is null or p.active_until >= ?)""", row -> row.getObject("organisation", UUID.class), role, day, day);
    }
}
