package org.ascribe.backup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.ascribe.access.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The whole database as a file, for admins: it holds what is still hidden from reviewers, and hashes of passwords. */
@Path("/api/backup")
@RolesAllowed("admin")
@Produces(BackupApi.MEDIA_TYPE)
public class BackupApi {
    static final String MEDIA_TYPE = "application/zip";

    private final Backups backups;
    private final Viewer viewer;

    BackupApi(Backups backups, Viewer viewer) {
        this.backups = backups;
        this.viewer = viewer;
    }

    @POST
    @Operation(summary = "The database as it stands now, as a zip that the command restore reads")
    public Response backup() {
        String by = viewer.name();
        StreamingOutput zip = out -> backups.write(out, by);
        return Response.ok(zip, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ascribe-backup.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
