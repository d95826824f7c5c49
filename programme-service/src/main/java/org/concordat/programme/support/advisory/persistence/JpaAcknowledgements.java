package org.concordat.programme.support.advisory.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.advisory.Acknowledgement;
import org.concordat.programme.support.advisory.Acknowledgements;
import org.concordat.programme.support.advisory.AdvisoryId;
import org.concordat.programme.support.advisory.RecipientView;

/** Acknowledgements in PostgreSQL. */
@ApplicationScoped
public class JpaAcknowledgements implements Acknowledgements, PanacheAggregates<Acknowledgement> {

    private final Sql sql;

    JpaAcknowledgements(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean stands(AdvisoryId advisory, OrganisationId organisation) {
        return count("advisory = ?1 and organisation = ?2", advisory.value(), organisation.value()) > 0;
    }

    @Override
    public Page<RecipientView> recipients(Asked asked, PageRequest page) {
        return new SequencePage("recipients " + asked, page)
                .byId(
                        (after, atMost) -> sql.list(
                                """
                                select r.organisation, k.acknowledged_on
                                from advisory_recipient r left join acknowledgement k
                                    on k.advisory = r.advisory and k.organisation = r.organisation
                                where r.advisory = ? and r.organisation > ?
                                and (?::boolean is null or (k.id is not null) = ?)
                                and (?::uuid is null or r.organisation = ?)
                                order by r.organisation limit ?""",
                                row -> new RecipientView(
                                        row.getObject("organisation", UUID.class),
                                        row.getObject("acknowledged_on", LocalDate.class)),
                                asked.advisory(),
                                after,
                                asked.acknowledged(),
                                asked.acknowledged(),
                                asked.boundary(),
                                asked.boundary(),
                                atMost),
                        RecipientView::organisation);
    }
}
