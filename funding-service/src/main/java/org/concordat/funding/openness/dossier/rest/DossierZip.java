package org.concordat.funding.openness.dossier.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.funding.decision.decision.DecisionPack;
import org.concordat.funding.decision.decision.rest.PackPage;
import org.concordat.funding.openness.dossier.DossierFile;
import org.concordat.funding.openness.dossier.DossierOutput;
import org.concordat.funding.openness.dossier.Manifest;
import org.concordat.platform.pdf.Pdf;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.CsvWriter;
import org.concordat.platform.table.Tabular;

/** Writes a dossier as a ZIP while it is sent. The same files give the same bytes: no file carries the time of writing. */
final class DossierZip implements DossierOutput, AutoCloseable {

    static final String MEDIA_TYPE = "application/zip";

    /** The first that a ZIP can say. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Zip zip;
    private final ObjectWriter json;

    DossierZip(OutputStream output, ObjectMapper json) {
        this.zip = new Zip(output);
        this.json = json.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** A ZIP that gives its memory back without being finished: one that broke off must not look whole. */
    private static final class Zip extends ZipOutputStream {

        Zip(OutputStream output) {
            super(output, StandardCharsets.UTF_8);
        }

        void release() {
            def.end();
        }
    }

    /** Writes what a file says. */
    private interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    @Override
    public DossierFile json(Name file, Object content) {
        return add(file, MediaType.APPLICATION_JSON, output -> json.writeValue(output, content));
    }

    @Override
    public DossierFile jsonList(Name file, Consumer<Consumer<Object>> records) {
        return add(file, MediaType.APPLICATION_JSON, output -> {
            try (SequenceWriter array = json.writeValuesAsArray(output)) {
                records.accept(each -> unchecked(() -> array.write(each)));
            }
        });
    }

    @Override
    public <R extends Record> DossierFile csv(Name file, Class<R> row, Consumer<Consumer<R>> records) {
        return add(file, Tabular.CSV, output -> {
            var text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            records.accept(new CsvWriter<>(Column.of(row), text)::row);
            text.flush();
        });
    }

    @Override
    public DossierFile pdf(Name file, DecisionPack pack) {
        return add(file, Pdf.MEDIA_TYPE, output -> output.write(Pdf.of(new PackPage(pack).render())));
    }

    @Override
    public void manifest(Manifest manifest) {
        unchecked(() -> {
            write("manifest.json", output -> json.writeValue(output, manifest));
            zip.finish();
            zip.flush();
        });
    }

    private DossierFile add(Name file, String mediaType, Content content) {
        try {
            CheckedOutput written = write(file.path(), content);
            return new DossierFile(file.part(), file.path(), file.about(), mediaType, written.size(), written.sha256());
        } catch (IOException notSent) {
            throw new UncheckedIOException(notSent);
        }
    }

    private CheckedOutput write(String path, Content content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        var written = new CheckedOutput(zip);
        content.writeTo(written);
        zip.closeEntry();
        return written;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException notSent) {
            throw new UncheckedIOException(notSent);
        }
    }

    @Override
    public void close() {
        zip.release();
    }
}
