import type { Json, SourceFile } from '../../source/manifest.js';
/** The files of the tree, asked for only when a text says that it is the output of a chart. */
export interface ChartFiles {
    /** All that a scan of the tree would read. */
    readonly paths: () => readonly string[];
    /** Undefined for what cannot be read or leads out of the tree. */
    readonly read: (path: string) => string | undefined;
}
/** A template of the tree. */
export interface Template extends SourceFile {
    /** The folder of the chart that it belongs to. */
    readonly chart: string;
}
/** Finds the charts of a tree and their templates. Remembers what it read, and never leaves the tree. */
export declare class Charts {
    #private;
    constructor(files: ChartFiles);
    /**
     * The template that helm calls `source`, such as `shop/charts/cache/templates/service.yaml`: below the one folder of that chart, or of
     * the subchart alone, that holds it. Undefined where none does, or several do.
     */
    templateOf(source: string): Template | undefined;
    /** Paths of the templates of the chart in a folder, those of its subcharts not among them. */
    templatesIn(chart: string): readonly string[];
    /** What the values files beside a chart say, such as `values.yaml` and `prod-values.yaml`; those that cannot be read are left out. */
    valuesOf(chart: string): readonly Json[];
    /** The text of a file of the tree. */
    textOf(path: string): string | undefined;
    /** The text of a file that was asked for before. */
    known(path: string): string | undefined;
}
