package org.concordat.programme.sharing.needsmap.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.sharing.needsmap.NeedOnMap;
import org.concordat.programme.sharing.needsmap.NeedOnMap.OrganisationOnMap;
import org.concordat.programme.sharing.needsmap.NeedOnMap.ServiceOnMap;
import org.concordat.programme.sharing.needsmap.NeedsMaps;
import org.concordat.programme.sharing.needsmap.SharedService;
import org.concordat.programme.sharing.needsmap.SharedService.MetNeed;
import org.concordat.programme.sharing.needsmap.UnownedNeed;

/** The needs map in PostgreSQL. */
@ApplicationScoped
public class JpaNeedsMaps implements NeedsMaps {

    private final Sql sql;

    JpaNeedsMaps(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @param service {@code null} where none of those that are asked for meets the need */
    private record Row(NeedOnMap need, ServiceOnMap service) {}

    private record Runner(String service, OrganisationOnMap organisation) {}

    @Override
    public Page<NeedOnMap> needs(Asked asked, PageRequest page) {
        return new SequencePage("needs map " + asked, page)
                .byId((after, atMost) -> needs(asked, after, atMost), NeedOnMap::id);
    }

    private List<NeedOnMap> needs(Asked asked, UUID after, int atMost) {
        List<Row> rows = sql.list(
                """
                select n.id, n.code, n.title, s.code as service, s.name, s.service_area
                from (
                    select id, code, title from need
                    where id > ? and status = 'RECORDED' and (?::text is null or is_found(searched, (select understood(?))))
                    and (?::text is null or exists (
                        select 1 from need_service m join service s on s.code = m.service
                        where m.need = need.id and lower(s.service_area) = ?))
                    order by id limit ?) n
                left join need_service m on m.need = n.id
                left join service s on s.code = m.service and (?::text is null or lower(s.service_area) = ?)
                order by n.id, m.position""",
                JpaNeedsMaps::row,
                after,
                asked.words(),
                asked.words(),
                asked.serviceArea(),
                asked.serviceArea(),
                atMost,
                asked.serviceArea(),
                asked.serviceArea());
        Map<String, List<OrganisationOnMap>> runners = runners(
                asked,
                rows.stream()
                        .filter(row -> row.service() != null)
                        .map(row -> row.service().code())
                        .collect(Collectors.toSet()));
        Map<UUID, NeedOnMap> needs = new LinkedHashMap<>();
        for (Row row : rows) {
            NeedOnMap need = needs.computeIfAbsent(row.need().id(), id -> row.need());
            if (row.service() != null) {
                need.services().add(runBy(row.service(), runners));
            }
        }
        return List.copyOf(needs.values());
    }

    private static ServiceOnMap runBy(ServiceOnMap service, Map<String, List<OrganisationOnMap>> runners) {
        return new ServiceOnMap(
                service.code(), service.name(), service.serviceArea(), runners.getOrDefault(service.code(), List.of()));
    }

    private static Row row(ResultSet row) throws SQLException {
        String service = row.getString("service");
        return new Row(
                new NeedOnMap(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("title"),
                        new ArrayList<>()),
                service == null
                        ? null
                        : new ServiceOnMap(service, row.getString("name"), row.getString("service_area"), List.of()));
    }

    /** By the services that they run, each by name. */
    private Map<String, List<OrganisationOnMap>> runners(Asked asked, Collection<String> services) {
        return sql
                .list(
                        """
                        select service, organisation, name from service_runs_on(?)
                        where service = any (?) and (?::text is null or sub_region = ?)
                        order by name, organisation""",
                        row -> new Runner(
                                row.getString("service"),
                                new OrganisationOnMap(
                                        row.getObject("organisation", UUID.class), row.getString("name"))),
                        asked.asAt(),
                        services.toArray(String[]::new),
                        asked.subRegion(),
                        asked.subRegion())
                .stream()
                .collect(Collectors.groupingBy(
                        Runner::service, Collectors.mapping(Runner::organisation, Collectors.toList())));
    }

    private record Meeting(SharedService service, MetNeed need) {}

    @Override
    public Page<SharedService> sharedServices(String serviceArea, PageRequest page) {
        return new SequencePage("shared services " + serviceArea, page)
                .byId((after, atMost) -> sharedServices(serviceArea, after, atMost), SharedService::id);
    }

    private List<SharedService> sharedServices(String serviceArea, UUID after, int atMost) {
        List<Meeting> meetings =
                sql.list("""
                select s.id, s.code, s.name, s.service_area, n.id as need, n.code as need_code, n.title
                from (
                    select id, code, name, service_area from service
                    where id > ? and (?::text is null or lower(service_area) = lower(?))
                    and (select count(*) from need_service m join need n on n.id = m.need
                        where m.service = service.code and n.status = 'RECORDED') >= ?
                    order by id limit ?) s
                join need_service m on m.service = s.code
                join need n on n.id = m.need and n.status = 'RECORDED'
                order by s.id, n.code""", JpaNeedsMaps::meeting, after, serviceArea, serviceArea, SharedService.SEVERAL, atMost);
        Map<UUID, SharedService> services = new LinkedHashMap<>();
        meetings.forEach(meeting -> services.computeIfAbsent(meeting.service().id(), id -> meeting.service())
                .needs()
                .add(meeting.need()));
        return List.copyOf(services.values());
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new SharedService(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("service_area"),
                        new ArrayList<>()),
                new MetNeed(row.getObject("need", UUID.class), row.getString("need_code"), row.getString("title")));
    }

    @Override
    public Page<UnownedNeed> unowned(LocalDate asAt, String subRegion, PageRequest page) {
        return new SequencePage("unowned needs %s %s".formatted(asAt, subRegion), page)
                .byId(
                        (after, atMost) ->
                                sql.list("""
                                with run as materialized (
                                    select distinct service from service_runs_on(?)
                                    where ?::text is null or sub_region = ?)
                                select n.id, n.code, n.title,
                                    array(select service from need_service where need = n.id order by position) as services
                                from need n
                                where n.id > ? and n.status = 'RECORDED' and not exists (
                                    select 1 from need_service m join run on run.service = m.service where m.need = n.id)
                                order by n.id limit ?""", JpaNeedsMaps::unownedNeed, asAt, subRegion, subRegion, after, atMost),
                        UnownedNeed::id);
    }

    private static UnownedNeed unownedNeed(ResultSet row) throws SQLException {
        return UnownedNeed.of(
                row.getObject("id", UUID.class), row.getString("code"), row.getString("title"), List.of((String[])
                        row.getArray("services").getArray()));
    }
}
