/** A page of HTML in a frame in which nothing can run, as wide as an A4 sheet and scaled to the room there is. */
import { useElementSize } from '@mantine/hooks';
import classes from './export.module.css';

/** Pixels: 210 mm at 96 dpi, and a margin in which the sheet stands. */
const sheetWidth = 794 + 48;

export function PageFrame(props: { html: string; title: string; zoom: number }) {
  const { ref, width, height } = useElementSize();
  // 1 is the whole width; sheets are never blown up beyond their real size by it.
  const fit = width === 0 ? 1 : Math.min(1, width / sheetWidth);
  const scale = fit * props.zoom;
  return (
    <div ref={ref} className={classes.frameRoom}>
      <iframe
        className={classes.frame}
        title={props.title}
        sandbox=""
        srcDoc={props.html}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: pages are scrolled by the keyboard as well, and nothing in them can take the focus.
        tabIndex={0}
        style={{
          width: width / scale,
          height: height / scale,
          transform: `scale(${scale})`,
        }}
      />
    </div>
  );
}
