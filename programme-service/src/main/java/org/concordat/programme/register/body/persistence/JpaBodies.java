package org.concordat.programme.register.body.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.body.Bodies;
import org.concordat.programme.register.body.KnownBody;
import org.concordat.programme.register.body.KnownBody.Chair;
import org.concordat.programme.register.body.KnownBody.Champion;
import org.concordat.programme.register.body.KnownBody.Term;

/** The local copy of governance bodies. */
@ApplicationScoped
public class JpaBodies implements Bodies {

    private static final String CHAIR = "CHAIR";
    private static final String CHAMPION = "CHAMPION";

    private final Sql sql;

    JpaBodies(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownBody body, long version) {
        int learned = sql.update(
                """
                insert into governance_body (id, version, name, active_from, active_until, member_limit)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, name = excluded.name, active_from = excluded.active_from,
                    active_until = excluded.active_until, member_limit = excluded.member_limit
                where governance_body.version < excluded.version""", body.id(), version, body.name(), body.activeFrom(), body.activeUntil(), body.memberLimit());
        if (learned == 1) {
            sql.update("delete from body_term where body = ?", body.id());
            sql.update("delete from body_office where body = ?", body.id());
            body.terms().forEach(term -> keep(body.id(), term));
            body.chairs().forEach(chair -> keep(body.id(), Office.of(chair)));
            body.champions().forEach(champion -> keep(body.id(), Office.of(champion)));
        }
    }

    private void keep(UUID body, Term term) {
        sql.update(
                "insert into body_term (body, seat, organisation, active_from, active_until) values (?, ?, ?, ?, ?)",
                body,
                term.seat(),
                term.organisation(),
                term.activeFrom(),
                term.activeUntil());
    }

    private record Office(String office, UUID seat, String theme, String project, LocalDate from, LocalDate until) {

        static Office of(Chair chair) {
            return new Office(CHAIR, chair.seat(), null, null, chair.activeFrom(), chair.activeUntil());
        }

        static Office of(Champion champion) {
            return new Office(
                    CHAMPION,
                    champion.seat(),
                    champion.theme(),
                    champion.project(),
                    champion.activeFrom(),
                    champion.activeUntil());
        }
    }

    private void keep(UUID body, Office office) {
        sql.update(
                """
                insert into body_office (body, office, seat, theme, project, active_from, active_until)
                values (?, ?, ?, ?, ?, ?, ?)""",
                body,
                office.office(),
                office.seat(),
                office.theme(),
                office.project(),
                office.from(),
                office.until());
    }

    @Override
    public Optional<KnownBody> byId(UUID id) {
        return sql.one(
                        "select name, active_from, active_until, member_limit from governance_body where id = ?",
                        JpaBodies::row,
                        id)
                .map(body -> new KnownBody(
                        id,
                        body.name(),
                        body.activeFrom(),
                        body.activeUntil(),
                        body.memberLimit(),
                        terms(id),
                        offices(id, CHAIR, JpaBodies::chair),
                        offices(id, CHAMPION, JpaBodies::champion)));
    }

    private record Row(String name, LocalDate activeFrom, LocalDate activeUntil, Integer memberLimit) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("name"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_until", LocalDate.class),
                row.getObject("member_limit", Integer.class));
    }

    private List<Term> terms(UUID body) {
        return sql.list(
                "select seat, organisation, active_from, active_until from body_term where body = ? order by active_from",
                row -> new Term(
                        row.getObject("seat", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)),
                body);
    }

    private <T> List<T> offices(UUID body, String office, Sql.RowReader<T> reader) {
        return sql.list("""
                select seat, theme, project, active_from, active_until from body_office
                where body = ? and office = ? order by active_from, seat""", reader, body, office);
    }

    private static Chair chair(ResultSet row) throws SQLException {
        return new Chair(
                row.getObject("seat", UUID.class),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_until", LocalDate.class));
    }

    private static Champion champion(ResultSet row) throws SQLException {
        return new Champion(
                row.getObject("seat", UUID.class),
                row.getString("theme"),
                row.getString("project"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_until", LocalDate.class));
    }
}
