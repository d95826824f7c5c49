package org.concordat.reporting.report.published.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.persistence.JsonColumn;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.report.published.DocumentFormat;
import org.concordat.reporting.report.published.FrozenSection;
import org.concordat.reporting.report.published.FrozenVersions;
import org.concordat.reporting.report.published.VersionDiff;
import org.concordat.reporting.report.published.VersionOf;

/** What versions were made of, in tables that refuse to be changed once a version is published. */
@ApplicationScoped
public class JpaFrozenVersions implements FrozenVersions {

    private final Sql sql;
    private final JsonColumn<FrozenSection> section;
    private final JsonColumn<VersionDiff> difference;

    JpaFrozenVersions(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.section = new JsonColumn<>(json, FrozenSection.class);
        this.difference = new JsonColumn<>(json, VersionDiff.class);
    }

    @Override
    public void keepFigures(VersionOf version, List<FrozenSection> sections) {
        clear("publication_figures", version);
        for (int place = 0; place < sections.size(); place++) {
            sql.update(
                    "insert into public.publication_figures (publication, number, place, section)"
                            + " values (?, ?, ?, ?::json)",
                    version.publication(),
                    version.number(),
                    place,
                    section.written(sections.get(place)));
        }
    }

    @Override
    public List<FrozenSection> figures(VersionOf version) {
        return sql.list(
                "select section from public.publication_figures where publication = ? and number = ? order by place",
                row -> section.read(row.getString("section")),
                version.publication(),
                version.number());
    }

    @Override
    public void keepDiff(VersionOf version, VersionDiff diff) {
        clear("publication_diff", version);
        sql.update(
                "insert into public.publication_diff (publication, number, diff) values (?, ?, ?::json)",
                version.publication(),
                version.number(),
                difference.written(diff));
    }

    @Override
    public Optional<VersionDiff> diff(VersionOf version) {
        return sql.one(
                "select diff from public.publication_diff where publication = ? and number = ?",
                row -> difference.read(row.getString("diff")),
                version.publication(),
                version.number());
    }

    @Override
    public void dropDocuments(VersionOf version) {
        clear("publication_document", version);
    }

    @Override
    public void keepDocuments(VersionOf version, Map<DocumentFormat, byte[]> documents) {
        documents.forEach((format, content) -> sql.update(
                "insert into public.publication_document (publication, number, format, content, sha256)"
                        + " values (?, ?, ?, ?, ?)",
                version.publication(),
                version.number(),
                format.name(),
                content,
                Hash.of(content)));
    }

    @Override
    public Optional<byte[]> document(VersionOf version, DocumentFormat format) {
        return sql.one(
                "select content from public.publication_document where publication = ? and number = ? and format = ?",
                row -> row.getBytes("content"),
                version.publication(),
                version.number(),
                format.name());
    }

    private void clear(String table, VersionOf version) {
        sql.update(
                "delete from public.%s where publication = ? and number = ?".formatted(table),
                version.publication(),
                version.number());
    }
}
